import jax
import jax.numpy as jnp

z = jnp.array([0.5 + 1j, 1 + 1j, -2 + 0.5j])
jax.scipy.special.wofz(z)
