import jax
import jax.numpy as jnp

unit = jnp.array([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0], [0.6, 0.8]])
labels = jnp.array([0, 0, 1, 1])
gamma, margin, far = 2.0, 0.4, 1 - unit @ unit.T
same = labels[:, None] == labels
pair = same & ~jnp.eye(4, dtype=bool)
near_terms = gamma * jax.nn.relu(far + margin) * (far - margin)
far_terms = gamma * jax.nn.relu(1 + margin - far) * (1 - margin - far)
near_sum = jax.nn.logsumexp(near_terms, axis=1, where=pair)
rows = jax.nn.softplus(near_sum + jax.nn.logsumexp(far_terms, axis=1, where=~same))
rows, rows.mean()
