import jax
import jax.numpy as jnp

re, im = jnp.array([1.0, 2.0, 4.0, 7.0]), jnp.array([0.0, 1.0, 0.0, -1.0])
z = jnp.fft.fft(jax.lax.complex(re, im))
z.real, z.imag
