import tensorflow as tf

start = tf.keras.optimizers.schedules.PiecewiseConstantDecay([1], [0.5, 1.0])
decay = tf.keras.optimizers.schedules.ExponentialDecay(1.0, decay_steps=1, decay_rate=0.9)
tf.stack([start(step) * decay(step) for step in range(5)])
