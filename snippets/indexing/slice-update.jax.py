import jax
import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
v = jnp.array([[10., 20.], [30., 40.]])
i, j = 1, 2
jax.lax.dynamic_update_slice(x, v, (i, j))
