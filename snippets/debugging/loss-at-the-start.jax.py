import jax.numpy as jnp
import optax

logits, label = jnp.zeros((1, 10)), jnp.array([3])
loss = optax.softmax_cross_entropy_with_integer_labels(logits, label).mean()
loss, jnp.log(10)
