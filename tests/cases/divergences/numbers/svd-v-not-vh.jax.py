import jax.numpy as jnp

a = jnp.array([[2., 1., 0.], [1., 3., 1.], [0., 1.5, 4.]])
jnp.abs(jnp.linalg.svd(a).Vh)
