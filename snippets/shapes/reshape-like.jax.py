import jax.numpy as jnp

x = jnp.arange(6.)
y = jnp.arange(6.).reshape(2, 3)
x.reshape(y.shape)
