import jax

jax.scipy.linalg.hadamard(4)
