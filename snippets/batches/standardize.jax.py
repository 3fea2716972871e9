import jax.numpy as jnp

x = jnp.array([[1., 10.], [2., 20.], [3., 60.], [6., 70.]])
(x - x.mean(axis=0)) / x.std(axis=0)
