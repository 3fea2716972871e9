import jax.numpy as jnp
import optax

scores, relevance = jnp.array([[2.0, 1.0, 0.0]]), jnp.array([[0.0, 1.0, 2.0]])
optax.losses.ranking_softmax_loss(scores, relevance)
