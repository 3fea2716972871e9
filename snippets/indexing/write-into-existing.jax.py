import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y = jnp.array([10., 20., 30.])
z = jnp.zeros_like(x)
alias = z
z = z.at[:].set(x + y)
alias
