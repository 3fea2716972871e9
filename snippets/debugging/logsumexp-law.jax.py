import jax.numpy as jnp

x = jnp.array([1., 2., 4.])
m = x.max()
jnp.log(jnp.exp(x).sum()), m + jnp.log(jnp.exp(x - m).sum())
