import jax.numpy as jnp

x = jnp.array([[1., 2., 4., 7.], [0., 3., -1., 5.]])
jnp.fft.rfftn(x)
