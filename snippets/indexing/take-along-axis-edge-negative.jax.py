import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
i = jnp.array([[-1], [0]])
jnp.take_along_axis(x, i, axis=1)
