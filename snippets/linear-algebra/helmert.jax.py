import jax

jax.scipy.linalg.helmert(3)
