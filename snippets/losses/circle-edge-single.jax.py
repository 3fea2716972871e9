import jax
import jax.numpy as jnp

unit = jnp.array([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
labels = jnp.array([0, 1, 1])
far = 1 - unit @ unit.T
same = labels[:, None] == labels
pair = same & ~jnp.eye(3, dtype=bool)
near_terms = 2 * jax.nn.relu(far + 0.4) * (far - 0.4)
far_terms = 2 * jax.nn.relu(1.4 - far) * (0.6 - far)
near_sum = jax.nn.logsumexp(near_terms, axis=1, where=pair)
jax.nn.softplus(near_sum + jax.nn.logsumexp(far_terms, axis=1, where=~same)).mean()
