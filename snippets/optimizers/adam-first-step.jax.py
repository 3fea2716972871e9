import jax.numpy as jnp
import optax

gradient = jnp.array([1.0, 10.0, -100.0])
optimizer = optax.adam(0.1)
updates, _ = optimizer.update(gradient, optimizer.init(gradient))
updates, jnp.array([-0.1, -0.1, 0.1])
