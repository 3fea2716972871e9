import tensorflow as tf

inner = tf.keras.optimizers.SGD()
scaler = tf.keras.mixed_precision.LossScaleOptimizer(inner)
scaler.initial_scale, scaler.dynamic_growth_steps
