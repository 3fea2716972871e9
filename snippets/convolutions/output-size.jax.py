import jax
import jax.numpy as jnp

n, k, stride, padding, dilation = 12, 4, 2, 3, 3
x, w = jnp.ones((1, 1, n)), jnp.ones((1, 1, k))
y = jax.lax.conv_general_dilated(x, w, (stride,), [(padding, padding)], rhs_dilation=(dilation,))
y.shape[-1], (n + 2 * padding - dilation * (k - 1) - 1) // stride + 1
