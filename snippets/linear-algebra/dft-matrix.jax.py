import jax

jax.scipy.linalg.dft(4)
