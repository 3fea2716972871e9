import jax

jax.scipy.special.bernoulli(8)
