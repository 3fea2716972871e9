import jax

jax.scipy.linalg.invhilbert(3)
