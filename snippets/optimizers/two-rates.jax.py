import jax.numpy as jnp
import optax

weights = {"a": jnp.array(1.0), "b": jnp.array(1.0)}
rates = {"fast": optax.sgd(0.1), "slow": optax.sgd(0.01)}
optimizer = optax.multi_transform(rates, {"a": "fast", "b": "slow"})
updates, _ = optimizer.update(weights, optimizer.init(weights))
new = optax.apply_updates(weights, updates)
jnp.stack([new["a"], new["b"]])
