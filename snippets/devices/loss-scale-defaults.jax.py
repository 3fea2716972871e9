from flax.training.dynamic_scale import DynamicScale

scaler = DynamicScale()
scaler.scale, scaler.growth_interval
