import jax
import jax.numpy as jnp

x = jnp.array([[1.], [2.]])
y = jnp.arange(6.).reshape(2, 3)
jax.lax.broadcast_like(x, y)
