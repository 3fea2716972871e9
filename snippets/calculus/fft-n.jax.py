import jax.numpy as jnp

x = jnp.array([[[1., 2., 4.], [0., 3., -1.]], [[5., 1., 0.], [2., 2., 7.]]])
jnp.fft.fftn(x)
