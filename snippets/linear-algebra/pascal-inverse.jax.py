import jax

jax.scipy.linalg.invpascal(3)
