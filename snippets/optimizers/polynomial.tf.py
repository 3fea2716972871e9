import tensorflow as tf

schedule = tf.keras.optimizers.schedules.PolynomialDecay(
    1.0, decay_steps=4, end_learning_rate=0.0, power=2.0
)
tf.stack([schedule(step) for step in range(6)])
