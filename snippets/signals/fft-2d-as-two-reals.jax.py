import jax.numpy as jnp

x = jnp.array([[1.0, 2.0], [4.0, 0.0]])
z = jnp.fft.fft2(x)
back = jnp.fft.ifft2(z)
z.real, z.imag, back.real
