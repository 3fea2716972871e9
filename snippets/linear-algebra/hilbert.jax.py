import jax

jax.scipy.linalg.hilbert(3)
