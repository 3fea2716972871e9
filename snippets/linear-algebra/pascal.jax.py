import jax

jax.scipy.linalg.pascal(3)
