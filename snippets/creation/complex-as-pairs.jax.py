import jax
import jax.numpy as jnp

pairs = jnp.array([[1., 2.], [3., -4.]])
z = jax.lax.complex(pairs[:, 0], pairs[:, 1])
z, jnp.stack((z.real, z.imag), axis=-1)
