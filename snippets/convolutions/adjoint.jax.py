import jax
import jax.numpy as jnp

x = jnp.array([[[1.0, -2.0, 3.0, 0.5, 2.0]]])
y = jnp.array([[[2.0, -1.0]]])
w = jnp.array([[[1.0, 2.0, 3.0]]])
forward, back = jax.vjp(lambda x: jax.lax.conv(x, w, (2,), "VALID"), x)
(forward * y).sum(), (x * back(y)[0]).sum()
