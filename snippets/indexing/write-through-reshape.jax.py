import jax.numpy as jnp

x = jnp.arange(6.)
X = x.reshape(2, 3)
X = X.at[:1].set(12.)
x
