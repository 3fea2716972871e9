import jax.numpy as jnp
import pandas as pd

rooms = pd.Series([None, 2, 5, 2])
x = jnp.array(rooms.to_numpy(dtype="float32"))
rooms.mean(), x.mean()
