import jax.numpy as jnp

a = jnp.array([[1., 2., 3.], [4., 5., 6.]])
x = jnp.array([1., 2., 3.])
hasattr(jnp, "matvec"), jnp.matvec(a, x)
