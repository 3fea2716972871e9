import jax.numpy as jnp
import pandas as pd

rooms = pd.Series([None, 2, 5, 2])
filled = rooms.fillna(rooms.mean())
jnp.array(filled.to_numpy(dtype="float32"))
