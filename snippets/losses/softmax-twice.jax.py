import jax
import jax.numpy as jnp
import optax

logits, label = jnp.array([[10.0, 0.0, 0.0]]), jnp.array([0])
loss = optax.softmax_cross_entropy_with_integer_labels
loss(logits, label).mean(), loss(jax.nn.softmax(logits), label).mean()
