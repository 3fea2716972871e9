import jax
import jax.numpy as jnp
import optax

params = {"kernel": jnp.array(1.), "bias": jnp.array(1.)}
gradients = jax.tree.map(jnp.zeros_like, params)

mask = {"kernel": True, "bias": False}
optimizer = optax.adamw(0.1, weight_decay=0.1, mask=mask)
updates, state = optimizer.update(gradients, optimizer.init(params), params)
params = optax.apply_updates(params, updates)
params["kernel"].item(), params["bias"].item()
