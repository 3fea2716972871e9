import jax
import jax.numpy as jnp
import optax

params = {"body": jnp.array(1.), "head": jnp.array(1.)}

optimizer = optax.partition(
    {"slow": optax.sgd(0.01), "fast": optax.sgd(0.1)}, {"body": "slow", "head": "fast"}
)
gradients = jax.grad(lambda p: p["body"] * p["head"])(params)
updates, state = optimizer.update(gradients, optimizer.init(params), params)
params = optax.apply_updates(params, updates)
params["body"].item(), params["head"].item()
