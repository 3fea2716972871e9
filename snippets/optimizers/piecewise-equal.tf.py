import tensorflow as tf

schedule = tf.keras.optimizers.schedules.PiecewiseConstantDecay([1], [1.0, 0.1])
tf.stack([schedule(step) for step in range(5)])
