import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
i = jnp.array([2, 0])
x = x.at[:, i].set(9.)
x
