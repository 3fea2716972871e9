import jax
import jax.numpy as jnp
import optax

z, y = jnp.array([3.0, -2.0]), jnp.array([0.0, 1.0])
loss = optax.sigmoid_binary_cross_entropy(z, y)
loss, jax.nn.relu(z) - z * y + jnp.log1p(jnp.exp(-jnp.abs(z)))
