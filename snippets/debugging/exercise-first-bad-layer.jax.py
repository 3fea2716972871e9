import jax.numpy as jnp

steps = jnp.negative, jnp.exp, jnp.log, jnp.sqrt, jnp.square
x, seen = jnp.array(3.), []
for step in steps:
    x = step(x)
    seen.append(jnp.isfinite(x).item())
seen.index(False)
