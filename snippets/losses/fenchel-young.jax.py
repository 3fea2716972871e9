import jax
import jax.numpy as jnp
import optax

z, y = jnp.array([1.0, 0.5, -2.0]), jnp.array([0.0, 1.0, 0.0])
loss = optax.losses.make_fenchel_young_loss(jax.nn.logsumexp)
loss(z, y)
