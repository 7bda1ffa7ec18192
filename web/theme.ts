// SPDX-License-Identifier: MulanPSL-2.0
import type { ConfigProviderProps } from 'antd'

/** One deep blue for what can be done, red for what is overdue; contrast of text at least 4.5 : 1 on white and on the desk's grey. */
export const theme: ConfigProviderProps['theme'] = {
  token: {
    colorPrimary: '#1554ad',
    colorLink: '#1554ad',
    colorInfo: '#1554ad',
    colorError: '#c81d25',
    colorText: '#1f2329',
    colorTextSecondary: '#4a4f57',
    colorTextPlaceholder: '#6b6f76',
    colorTextDisabled: '#6b6f76',
    colorBorder: '#9aa0a9',
    fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    fontSize: 16,
    lineHeight: 1.6,
    controlHeight: 38,
    borderRadius: 3,
    boxShadow: '0 2px 8px rgb(31 35 41 / 16%)',
    boxShadowSecondary: '0 2px 8px rgb(31 35 41 / 16%)',
    motion: false,
    wireframe: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Form: { labelColor: '#1f2329', verticalLabelPadding: '0 0 4px' },
  },
}
