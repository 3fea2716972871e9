import jax.numpy as jnp

jnp.array([1 + 2j, 3 - 1j]).conj().imag
