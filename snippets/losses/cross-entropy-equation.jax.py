import jax.numpy as jnp
import optax
from jax.nn import logsumexp

z, label = jnp.array([2.0, 0.0, -1.0]), 2
optax.softmax_cross_entropy_with_integer_labels(z, label), logsumexp(z) - z[label]
