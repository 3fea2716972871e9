import jax.numpy as jnp

f = jnp.array([-2., -1., 0., 1., 2.])
jnp.fft.ifftshift(f)
