import jax.numpy as jnp
import optax

weights = {"a": jnp.array(1.0), "b": jnp.array(1.0)}
optimizer = optax.chain(optax.sgd(0.1), optax.freeze({"a": True, "b": False}))
updates, _ = optimizer.update(weights, optimizer.init(weights))  # gradients of 1
new = optax.apply_updates(weights, updates)
new["a"], new["b"]
