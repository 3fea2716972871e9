import jax
import jax.numpy as jnp
import optax

params = {"w": jnp.array(1.), "frozen": jnp.array(1.)}
mask = {"w": False, "frozen": True}
optimizer = optax.selective_transform(optax.sgd(0.1), freeze_mask=mask)
gradients = jax.grad(lambda p: p["w"] + p["frozen"])(params)
updates, state = optimizer.update(gradients, optimizer.init(params))
params = optax.apply_updates(params, updates)
params["w"].item(), params["frozen"].item()
