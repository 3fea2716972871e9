import jax
import jax.numpy as jnp

logits = jnp.log(jnp.broadcast_to(jnp.array([0.2, 0.3, 0.5]), (20_000, 3)))
gumbel = jax.random.gumbel(jax.random.key(0), logits.shape)
y = jax.nn.softmax((logits + gumbel) / 0.5)
y.argmax(axis=-1)
