import jax.numpy as jnp

prediction, target = jnp.array([0.2, 0.9]), jnp.array([0.0, 1.0])
-(target * jnp.log(prediction) + (1 - target) * jnp.log1p(-prediction)).mean()
