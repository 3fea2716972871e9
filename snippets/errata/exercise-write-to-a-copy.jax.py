import jax.numpy as jnp

x = jnp.arange(12)
X = x.reshape(3, 4)
X = X.at[:2].set(12)
X.sum(), x.sum()
